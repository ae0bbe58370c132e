# Text for hiding names while someone else can see the screen.
# In every message of the screens, $name and $child are a child's name, $setting their setting and $born their birth date: these are what is hidden.

names-hide = Hide names
names-show = Show names
names-are-hidden = Names, settings and birth dates are hidden. What people wrote in their own words is not changed and may still contain a name.
names-child = Child
names-setting = (setting hidden)
names-born = (hidden)
names-details = (name and setting hidden)
names-form = These details are hidden while names are hidden.

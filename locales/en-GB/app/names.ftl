# Text for hiding names while someone else can see the screen.
# In every message of the screens, $name and $child are a child's name, $setting their setting, $born their birth date, and $saidBy which parent or carer said something: these are what is hidden.

names-hide = Hide names
names-show = Show names
names-are-hidden = Names, settings and birth dates are hidden, and so is what the child and the family said. What people wrote in their own words is not changed and may still contain a name.
names-child = Child
names-setting = (setting hidden)
names-parent = a parent or carer
names-born = (hidden)
names-details = (hidden while names are hidden)
names-form = These details are hidden while names are hidden.

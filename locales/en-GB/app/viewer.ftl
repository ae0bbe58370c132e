# Text of an attached picture or PDF that is read inside the app.

viewer-zoom = Size
viewer-zoom-now = { $zoom } %
viewer-smaller = Smaller
viewer-larger = Larger
viewer-fit = Fit to width
viewer-region = Contents of the file
viewer-page = Page { $page } of { $of }
viewer-previous = Previous page
viewer-next = Next page
viewer-damaged = This PDF is damaged or of a kind that cannot be shown here. Save a copy to open it with another program.
viewer-damaged-page = Page { $page } cannot be shown here. Save a copy to open it with another program.
viewer-damaged-picture = This picture is damaged and cannot be shown. Save a copy to open it with another program.
viewer-password = This PDF is protected with a password, so it cannot be shown here. Save a copy to open it with another program.

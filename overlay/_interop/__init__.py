"""What lets objects of this package pass for those of the official client, and the package for it."""

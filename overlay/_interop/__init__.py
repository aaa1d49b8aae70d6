"""Lets objects of this package pass for the official client's, and this package for the official package."""

"""Helpers for single resources that no specification can provide. Imports every other package of overlay."""

"""The operations tagged "certificates"."""

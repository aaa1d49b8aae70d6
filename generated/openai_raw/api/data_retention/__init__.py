"""The operations tagged "data_retention"."""

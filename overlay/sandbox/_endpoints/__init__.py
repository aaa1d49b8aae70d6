"""The endpoints, one small module per resource. To add one, write a module with `ROUTES` and add it in `_app`."""

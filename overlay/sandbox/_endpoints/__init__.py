"""The endpoints, one small module a resource. A new resource is a new module with `ROUTES`, added in `_app`."""

"""The resource ``client.admin``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .admin_organization import AdminOrganization, AsyncAdminOrganization

class Admin(Resource):
    @cached_property
    def organization(self) -> AdminOrganization: ...

class AsyncAdmin(AsyncResource):
    @cached_property
    def organization(self) -> AsyncAdminOrganization: ...

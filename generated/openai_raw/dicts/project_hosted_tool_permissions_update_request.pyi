"""What requests take instead of the models in ``models.project_hosted_tool_permissions_update_request``, for type
checkers only."""

from typing import Required, TypedDict

class HostedToolPermissionUpdateDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the tool permission update is enabled."""

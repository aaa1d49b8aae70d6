"""What requests take instead of the models in ``models.hosted_environment_file_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

class HostedEnvironmentFileParamFileIdDict(TypedDict, total=False):
    file_id: Required[str]
    """Id of an uploaded file."""
    path: Required[str]
    """Path of the file in the environment."""
    type: Required[Literal["file_id"]]
    """Discriminator: always `file_id`."""

class HostedEnvironmentFileParamInlineDict(TypedDict, total=False):
    data: Required[str]
    """The content, base64-encoded."""
    path: Required[str]
    """Path of the file in the environment."""
    type: Required[Literal["inline"]]
    """Discriminator: always `inline`."""

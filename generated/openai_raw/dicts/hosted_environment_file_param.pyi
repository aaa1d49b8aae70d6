"""What requests take instead of the models in ``models.hosted_environment_file_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

class HostedEnvironmentFileParamFileIdDict(TypedDict, total=False):
    file_id: Required[str]
    """Id of an uploaded file."""
    path: Required[str]
    """Where the file lies in the environment."""
    type: Required[Literal["file_id"]]
    """Which kind it is. Always `file_id`."""

class HostedEnvironmentFileParamInlineDict(TypedDict, total=False):
    data: Required[str]
    """The content, in Base64."""
    path: Required[str]
    """Where the file lies in the environment."""
    type: Required[Literal["inline"]]
    """Which kind it is. Always `inline`."""

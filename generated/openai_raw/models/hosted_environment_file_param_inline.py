from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class HostedEnvironmentFileParamInlineDict(TypedDict, total=False):
        data: Required[str]
        """The content, in Base64."""
        path: Required[str]
        """Where the file lies in the environment."""
        type: Required[Literal['inline']]
        """Which kind it is. Always `inline`."""


@model
class HostedEnvironmentFileParamInline(Base):
    """A file to put into an environment, with its content."""

    data: str
    """The content, in Base64."""
    path: str
    """Where the file lies in the environment."""
    type: Literal['inline']
    """Which kind it is. Always `inline`."""
    _tags = {'type': 'inline'}

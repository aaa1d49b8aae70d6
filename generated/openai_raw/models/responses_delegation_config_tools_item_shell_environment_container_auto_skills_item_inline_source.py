from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict(TypedDict, total=False):
        data: Required[str]
        """The archive, in Base64."""
        media_type: Required[Literal['application/zip']]
        """The format of the content. Always `application/zip`."""
        type: Required[Literal['base64']]
        """Which kind it is. Always `base64`."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource(Base):
    """A tool that the model may call."""

    data: str
    """The archive, in Base64."""
    media_type: Literal['application/zip']
    """The format of the content. Always `application/zip`."""
    type: Literal['base64']
    """Which kind it is. Always `base64`."""
    _tags = {'media_type': 'application/zip', 'type': 'base64'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict(TypedDict, total=False):
        data: Required[str]
        media_type: Required[Literal['application/zip']]
        """Always `application/zip`."""
        type: Required[Literal['base64']]
        """Tells this object from others that can stand in its place: always `base64`."""


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource(Base):
    """The value of `ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline.source`."""

    data: str
    media_type: Literal['application/zip']
    """Always `application/zip`."""
    type: Literal['base64']
    """Tells this object from others that can stand in its place: always `base64`."""
    _tags = {'media_type': 'application/zip', 'type': 'base64'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict(TypedDict, total=False):
        data: Required[str]
        media_type: Required[Literal['application/zip']]
        type: Required[Literal['base64']]


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource(Base):
    """Responses delegation config tools item shell environment container auto skills item inline source."""

    data: str
    media_type: Literal['application/zip']
    type: Literal['base64']
    _tags = {'media_type': 'application/zip', 'type': 'base64'}

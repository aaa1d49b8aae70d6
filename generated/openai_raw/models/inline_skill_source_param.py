from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InlineSkillSourceParamDict(TypedDict, total=False):
        type: Required[Literal['base64']]
        media_type: Required[Literal['application/zip']]
        data: Required[str]


@model
class InlineSkillSourceParam(Base):
    """Inline skill source param."""

    type: Literal['base64']
    media_type: Literal['application/zip']
    data: str
    _tags = {'type': 'base64', 'media_type': 'application/zip'}

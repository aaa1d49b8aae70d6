from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaInlineSkillSourceParamDict(TypedDict, total=False):
        type: Required[Literal['base64']]
        """Tells this object from others that can stand in its place: always `base64`. Default: `base64`."""
        media_type: Required[Literal['application/zip']]
        """Always `application/zip`. Default: `application/zip`."""
        data: Required[str]
        """From 1 to 70254592 characters."""


@model
class BetaInlineSkillSourceParam(Base):
    """The value of `BetaInlineSkillParam.source`."""

    type: Literal['base64']
    """Tells this object from others that can stand in its place: always `base64`. Default: `base64`."""
    media_type: Literal['application/zip']
    """Always `application/zip`. Default: `application/zip`."""
    data: str
    """From 1 to 70254592 characters."""
    _tags = {'type': 'base64', 'media_type': 'application/zip'}

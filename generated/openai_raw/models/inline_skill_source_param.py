from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class InlineSkillSourceParamDict(TypedDict, total=False):
        type: Required[Literal['base64']]
        """Tells this object from others that can stand in its place: always `base64`. Default: `base64`."""
        media_type: Required[Literal['application/zip']]
        """Media type of the archive. Always `application/zip`. Default: `application/zip`."""
        data: Required[str]
        """The ZIP archive, base64-encoded. From 1 to 70254592 characters."""


@model
class InlineSkillSourceParam(Base):
    """The files of a skill, as a ZIP archive."""

    type: Literal['base64']
    """Tells this object from others that can stand in its place: always `base64`. Default: `base64`."""
    media_type: Literal['application/zip']
    """Media type of the archive. Always `application/zip`. Default: `application/zip`."""
    data: str
    """The ZIP archive, base64-encoded. From 1 to 70254592 characters."""
    _tags = {'type': 'base64', 'media_type': 'application/zip'}

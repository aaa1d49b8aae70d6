"""What requests take instead of the models in ``models.inline_skill_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.inline_skill_param import InlineSkillSourceParam

class InlineSkillParamDict(TypedDict, total=False):
    type: Required[Literal["inline"]]
    """Tells this object from others that can stand in its place: always `inline`. Default: `inline`."""
    name: Required[str]
    """Name of the inline skill."""
    description: Required[str]
    """What the inline skill is for, in words for people."""
    source: Required[InlineSkillSourceParam | InlineSkillSourceParamDict]
    """The skill's files."""

class InlineSkillSourceParamDict(TypedDict, total=False):
    type: Required[Literal["base64"]]
    """Tells this object from others that can stand in its place: always `base64`. Default: `base64`."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the archive. Always `application/zip`. Default: `application/zip`."""
    data: Required[str]
    """The ZIP archive, base64-encoded. From 1 to 70254592 characters."""

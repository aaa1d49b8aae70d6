"""What requests take instead of the models in ``models.inline_skill_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.inline_skill_param import InlineSkillSourceParam

class InlineSkillParamDict(TypedDict, total=False):
    type: Required[Literal["inline"]]
    """Discriminator: always `inline`. Default: `inline`."""
    name: Required[str]
    """Name of the inline skill."""
    description: Required[str]
    """Human-readable description of the inline skill."""
    source: Required[InlineSkillSourceParam | InlineSkillSourceParamDict]
    """Files of the skill."""

class InlineSkillSourceParamDict(TypedDict, total=False):
    type: Required[Literal["base64"]]
    """Discriminator: always `base64`. Default: `base64`."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the archive. Always `application/zip`. Default: `application/zip`."""
    data: Required[str]
    """The ZIP archive, base64-encoded. From 1 to 70254592 characters."""

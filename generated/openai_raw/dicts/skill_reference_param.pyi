"""What requests take instead of the models in ``models.skill_reference_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

class SkillReferenceParamDict(TypedDict, total=False):
    type: Required[Literal["skill_reference"]]
    """Discriminator: always `skill_reference`. Default: `skill_reference`."""
    skill_id: Required[str]
    """Id of the skill. From 1 to 64 characters."""
    version: str
    """Version of the skill: a number, or `latest`."""

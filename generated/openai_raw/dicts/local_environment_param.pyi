"""What requests take instead of the models in ``models.local_environment_param``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.local_environment_param import LocalSkillParam

class LocalEnvironmentParamDict(TypedDict, total=False):
    type: Required[Literal["local"]]
    """Tells this object from others that can stand in its place: always `local`. Default: `local`."""
    skills: Sequence[LocalSkillParam | LocalSkillParamDict]
    """Skills that are found on your side. At most 200 items."""

class LocalSkillParamDict(TypedDict, total=False):
    name: Required[str]
    """Name of the local skill."""
    description: Required[str]
    """What the local skill is for, in words for people."""
    path: Required[str]
    """Path of the folder that has the skill."""

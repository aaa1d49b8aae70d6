"""What requests take instead of the models in ``models.beta_local_environment_param``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.beta_local_environment_param import BetaLocalSkillParam

class BetaLocalEnvironmentParamDict(TypedDict, total=False):
    type: Required[Literal["local"]]
    """Tells this object from others that can stand in its place: always `local`. Default: `local`."""
    skills: Sequence[BetaLocalSkillParam | BetaLocalSkillParamDict]
    """Skills that are found on your side. At most 200 items."""

class BetaLocalSkillParamDict(TypedDict, total=False):
    name: Required[str]
    """Name of the local skill."""
    description: Required[str]
    """What the local skill is for, in words for people."""
    path: Required[str]
    """Path of the folder that has the skill."""

"""What requests take instead of the models in ``models.beta_local_environment_param``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.beta_local_environment_param import BetaLocalSkillParam

class BetaLocalEnvironmentParamDict(TypedDict, total=False):
    type: Required[Literal["local"]]
    """Discriminator: always `local`. Default: `local`."""
    skills: Sequence[BetaLocalSkillParam | BetaLocalSkillParamDict]
    """Skills available on your machine. At most 200 items."""

class BetaLocalSkillParamDict(TypedDict, total=False):
    name: Required[str]
    """Name of the local skill."""
    description: Required[str]
    """Human-readable description of the local skill."""
    path: Required[str]
    """Path of the skill folder."""

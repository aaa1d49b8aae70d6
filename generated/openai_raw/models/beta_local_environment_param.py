from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_local_skill_param import BetaLocalSkillParam, BetaLocalSkillParamDict

    class BetaLocalEnvironmentParamDict(TypedDict, total=False):
        type: Required[Literal['local']]
        skills: Sequence[BetaLocalSkillParam | BetaLocalSkillParamDict]


@model
class BetaLocalEnvironmentParam(Base):
    """Beta local environment param."""

    type: Literal['local']
    skills: list[BetaLocalSkillParam] | None = absent

    _nested = {'skills': ['BetaLocalSkillParam']}
    _tags = {'type': 'local'}

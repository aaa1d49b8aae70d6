from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_local_skill_param import BetaLocalSkillParam, BetaLocalSkillParamDict

    class BetaLocalEnvironmentParamDict(TypedDict, total=False):
        type: Required[Literal['local']]
        """Tells this object from others that can stand in its place: always `local`. Default: `local`."""
        skills: Sequence[BetaLocalSkillParam | BetaLocalSkillParamDict]
        """Skills that are found on your side. At most 200 items."""


@model
class BetaLocalEnvironmentParam(Base):
    """Commands run on your side."""

    type: Literal['local']
    """Tells this object from others that can stand in its place: always `local`. Default: `local`."""
    skills: list[BetaLocalSkillParam] | None = absent
    """Skills that are found on your side. At most 200 items."""

    _nested = {'skills': ['BetaLocalSkillParam']}
    _tags = {'type': 'local'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.local_skill_param import LocalSkillParam, LocalSkillParamDict

    class LocalEnvironmentParamDict(TypedDict, total=False):
        type: Required[Literal['local']]
        skills: Sequence[LocalSkillParam | LocalSkillParamDict]


@model
class LocalEnvironmentParam(Base):
    """Local environment param."""

    type: Literal['local']
    skills: list[LocalSkillParam] | None = absent

    _nested = {'skills': ['LocalSkillParam']}
    _tags = {'type': 'local'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.local_skill_param import LocalSkillParam, LocalSkillParamDict

    class LocalEnvironmentParamDict(TypedDict, total=False):
        type: Required[Literal['local']]
        """Tells this object from others that can stand in its place: always `local`. Default: `local`."""
        skills: Sequence[LocalSkillParam | LocalSkillParamDict]
        """Skills that are found on your side. At most 200 items."""


@model
class LocalEnvironmentParam(Base):
    """Commands run on your side."""

    type: Literal['local']
    """Tells this object from others that can stand in its place: always `local`. Default: `local`."""
    skills: list[LocalSkillParam] | None = absent
    """Skills that are found on your side. At most 200 items."""

    _nested = {'skills': ['LocalSkillParam']}
    _tags = {'type': 'local'}

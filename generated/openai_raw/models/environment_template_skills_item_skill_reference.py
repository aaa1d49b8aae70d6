from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentTemplateSkillsItemSkillReference(Base):
    """Environment template skills item skill reference."""

    skill_id: str
    type: Literal['skill_reference']
    version: str | None = None
    _tags = {'type': 'skill_reference'}

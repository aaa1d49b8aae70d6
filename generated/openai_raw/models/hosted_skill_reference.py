from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class HostedSkillReference(Base):
    """Hosted skill reference."""

    description: str
    name: str
    skill_id: str
    type: Literal['skill_reference']
    version: str
    _tags = {'type': 'skill_reference'}

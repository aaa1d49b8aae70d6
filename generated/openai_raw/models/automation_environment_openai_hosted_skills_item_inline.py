from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationEnvironmentOpenaiHostedSkillsItemInline(Base):
    """Automation environment openai hosted skills item inline."""

    description: str
    name: str
    type: Literal['inline']
    _tags = {'type': 'inline'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedSkillVersionResource(Base):
    """Deleted skill version resource."""

    object: Literal['skill.version.deleted']
    deleted: bool
    id: str
    version: str
    _tags = {'object': 'skill.version.deleted'}

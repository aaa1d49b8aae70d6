from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentFile(Base):
    """Environment file."""

    environment_id: str
    object: Literal['agent.environment.file']
    path: str
    size_bytes: int
    _tags = {'object': 'agent.environment.file'}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LocalEnvironmentResource(Base):
    """Local environment resource."""

    type: Literal['local']
    _tags = {'type': 'local'}

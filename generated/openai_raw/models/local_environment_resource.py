from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LocalEnvironmentResource(Model):
    """Local environment resource."""

    type: Literal['local']
    _tags = {'type': 'local'}

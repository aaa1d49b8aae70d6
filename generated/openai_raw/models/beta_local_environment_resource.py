from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaLocalEnvironmentResource(Model):
    """Beta local environment resource."""

    type: Literal['local']
    _tags = {'type': 'local'}

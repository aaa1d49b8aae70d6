from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageModerationsResult(Base):
    """Usage moderations result."""

    object: Literal['organization.usage.moderations.result']
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    _tags = {'object': 'organization.usage.moderations.result'}

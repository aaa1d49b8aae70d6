from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.beta_moderation_policy_param import BetaModerationPolicyParam, BetaModerationPolicyParamDict

    class BetaModerationParamDict(TypedDict, total=False):
        model: Required[str]
        policy: BetaModerationPolicyParam | BetaModerationPolicyParamDict | None


@model
class BetaModerationParam(Base):
    """Beta moderation param."""

    model: str
    policy: BetaModerationPolicyParam | None = None

    _nested = {'policy': 'BetaModerationPolicyParam'}

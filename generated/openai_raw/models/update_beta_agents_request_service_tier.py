"""Update beta agents request service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateBetaAgentsRequestServiceTierInput: TypeAlias = Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']
UpdateBetaAgentsRequestServiceTier: TypeAlias = UpdateBetaAgentsRequestServiceTierInput | str

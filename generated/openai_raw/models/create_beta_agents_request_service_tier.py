"""Create beta agents request service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBetaAgentsRequestServiceTierInput: TypeAlias = Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']
CreateBetaAgentsRequestServiceTier: TypeAlias = CreateBetaAgentsRequestServiceTierInput | str

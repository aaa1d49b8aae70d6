"""Environment openai hosted network access."""

from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentOpenaiHostedNetworkAccessInput: TypeAlias = Literal['enabled', 'disabled', 'restricted']
EnvironmentOpenaiHostedNetworkAccess: TypeAlias = EnvironmentOpenaiHostedNetworkAccessInput | str

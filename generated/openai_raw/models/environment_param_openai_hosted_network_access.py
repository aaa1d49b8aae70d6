"""Environment param openai hosted network access."""

from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentParamOpenaiHostedNetworkAccessInput: TypeAlias = Literal['enabled', 'disabled', 'restricted']
EnvironmentParamOpenaiHostedNetworkAccess: TypeAlias = EnvironmentParamOpenaiHostedNetworkAccessInput | str

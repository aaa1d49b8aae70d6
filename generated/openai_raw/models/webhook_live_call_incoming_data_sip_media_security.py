"""Webhook live call incoming data sip media security."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebhookLiveCallIncomingDataSipMediaSecurityInput: TypeAlias = Literal['rtp', 'srtp']
WebhookLiveCallIncomingDataSipMediaSecurity: TypeAlias = WebhookLiveCallIncomingDataSipMediaSecurityInput | str

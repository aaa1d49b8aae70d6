"""Webhook realtime call incoming data sip media security."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebhookRealtimeCallIncomingDataSipMediaSecurityInput: TypeAlias = Literal['rtp', 'srtp']
WebhookRealtimeCallIncomingDataSipMediaSecurity: TypeAlias = WebhookRealtimeCallIncomingDataSipMediaSecurityInput | str

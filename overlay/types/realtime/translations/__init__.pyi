"""The names of ``openai.types.realtime.translations`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw.api.realtime.create_realtime_translation_client_secret import CreateRealtimeTranslationClientSecretParams as CreateRealtimeTranslationClientSecretParams_

ClientSecretCreateParams: TypeAlias = CreateRealtimeTranslationClientSecretParams_

"""The classes of ``client.audio.translations``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.audio_translations import AsyncAudioTranslations as AsyncTranslations
from openai_raw.resources.audio_translations import AudioTranslations as Translations

"""The classes of ``client.realtime.translations``.

Written by ``python -m spec names``; do not edit.
"""

from . import client_secrets as client_secrets
from openai_raw.resources.realtime_translations_client_secrets import AsyncRealtimeTranslationsClientSecrets as AsyncClientSecrets
from openai_raw.resources.realtime_translations_client_secrets import RealtimeTranslationsClientSecrets as ClientSecrets
from overlay.realtime import AsyncRealtimeTranslations as AsyncTranslations
from overlay.realtime import RealtimeTranslations as Translations

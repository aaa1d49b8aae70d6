"""The classes of ``client.realtime.translations.client_secrets``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.realtime_translations_client_secrets import AsyncRealtimeTranslationsClientSecrets as AsyncClientSecrets
from openai_raw.resources.realtime_translations_client_secrets import RealtimeTranslationsClientSecrets as ClientSecrets

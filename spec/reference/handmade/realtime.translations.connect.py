import base64
from pathlib import Path

from overlay import OpenAI

client = OpenAI()

speech = Path("speech.wav").read_bytes()[44:]  # 24 kHz, 16 bits, mono, without its header
with client.realtime.translations.connect("gpt-realtime-translate") as session:
    session.session.update(session={"audio": {"output": {"language": "fr"}}})
    session.session.input_audio_buffer.append(audio=base64.b64encode(speech).decode())
    session.session.close()
    for event in session:
        if event.type == "session.output_transcript.delta":
            print(event.delta, end="", flush=True)
        elif event.type == "session.closed":
            break

"""What a program with ``openai_raw`` takes along; PyInstaller reads the names below."""

from overlay._pyinstaller import data_files, modules

hiddenimports = modules("openai_raw")
datas = data_files("openai_raw")

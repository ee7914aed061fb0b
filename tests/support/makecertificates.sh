#!/usr/bin/env bash
# makecertificates.sh FOLDER: certificates for tests of TLS, made anew so that no key lies in the
# project. Each NAME.pem holds a certificate and its key; ca.pem holds the authority's certificate.
set -euo pipefail
cd -- "$1"

quiet() {
    "$@" 2>/dev/null
}

new_key() {
    quiet openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"
}

# self_signed NAME SAN
self_signed() {
    new_key "$1"
    quiet openssl req -x509 -new -key "$1.key" -subj "/CN=$1" -days 3650 -addext "$2" -out "$1.crt"
    cat "$1.crt" "$1.key" >"$1.pem"
}

# signed NAME SAN DAYS: by our authority
signed() {
    new_key "$1"
    quiet openssl req -new -key "$1.key" -subj "/CN=$1" -out "$1.csr"
    quiet openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days "$3" \
        -extfile <(echo "$2") -out "$1.crt"
    cat "$1.crt" "$1.key" >"$1.pem"
}

new_key ca
quiet openssl req -x509 -new -key ca.key -subj '/CN=Test Authority' -days 3650 -out ca.crt
cp ca.crt ca.pem
here='subjectAltName=IP:127.0.0.1,DNS:localhost'
signed good "$here" 3650
signed expired "$here" -1
signed wronghost 'subjectAltName=DNS:elsewhere.example' 3650
self_signed selfsigned "$here"
self_signed othersigned "$here"
rm -- *.key *.csr *.crt *.srl

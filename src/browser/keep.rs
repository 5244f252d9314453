//! Keeps the site on this device with a service worker, and removes it again.

use std::cell::OnceCell;

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CacheStorage, ServiceWorker, ServiceWorkerRegistration, ServiceWorkerState, Url};

use super::{listener::on, mount_point::MountMarks};

/// Whether the site is kept on this device; `None` if the browser cannot keep it.
pub async fn is_kept() -> Option<bool> {
    match registration().await? {
        Some(registration) if registration.active().is_some() => {
            Some(caches(&registration.scope()).await?.length() > 0)
        }
        _ => Some(false),
    }
}

/// Keeps the site on this device with this service worker. Returns whether all of it is kept.
pub async fn keep(worker: &Worker) -> bool {
    install(worker).await.is_some()
}

/// Removes everything that [`keep`] stored. Returns whether nothing is left.
pub async fn forget() -> bool {
    match registration().await {
        Some(Some(registration)) => remove(&registration).await.is_some(),
        Some(None) => true,
        None => false,
    }
}

async fn install(worker: &Worker) -> Option<()> {
    let options = Object::new();
    // The HTTP cache must not keep an old worker alive.
    Reflect::set(&options, &"updateViaCache".into(), &"none".into()).ok()?;
    // A forgotten worker lives until its last page closes. Registered again under the same address it would be revived,
    // without what it kept.
    let address = format!("{}?{}", worker.address, js_sys::Date::now() as u64);
    let registration = register(&worker.trusted(&address), &options).ok()?;
    let registration = JsFuture::from(registration).await.ok()?;
    let registration: ServiceWorkerRegistration = registration.unchecked_into();
    let new_worker = registration.installing().or_else(|| registration.waiting());
    if let Some(new_worker) = new_worker
        && !settled(&new_worker).await
    {
        // If it could not keep everything, keep nothing.
        remove(&registration).await;
    }
    is_kept().await?.then_some(())
}

/// Waits until the worker is activated (`true`) or discarded.
async fn settled(worker: &ServiceWorker) -> bool {
    let state = worker.clone();
    let is_settled = move || match state.state() {
        ServiceWorkerState::Activated => Some(true),
        ServiceWorkerState::Redundant => Some(false),
        _ => None,
    };
    let mut listener = None;
    let done = Promise::new(&mut |resolve, _| {
        let is_settled = is_settled.clone();
        let check = move || {
            if let Some(is_active) = is_settled() {
                // Resolving a promise cannot fail.
                let _ = resolve.call1(&JsValue::UNDEFINED, &is_active.into());
            }
        };
        check();
        listener = on(worker.clone().into(), "statechange", move |_| check());
    });
    let is_active = JsFuture::from(done).await;
    is_active.is_ok_and(|is_active| is_active.is_truthy())
}

async fn remove(registration: &ServiceWorkerRegistration) -> Option<()> {
    JsFuture::from(registration.unregister().ok()?).await.ok()?;
    // Only now, because an update still in progress could have stored a copy until it ended.
    let names = caches(&registration.scope()).await?;
    let storage: CacheStorage = web_sys::window()?.caches().ok()?;
    for name in names {
        JsFuture::from(storage.delete(&name.as_string()?))
            .await
            .ok()?;
    }
    Some(())
}

/// Names of the caches that this scope's worker filled.
async fn caches(scope: &str) -> Option<Array> {
    let ours = format!("unfold {scope} ");
    let storage: CacheStorage = web_sys::window()?.caches().ok()?;
    let names = JsFuture::from(storage.keys()).await.ok()?;
    let is_ours =
        |name: JsValue, _, _| name.as_string().is_some_and(|name| name.starts_with(&ours));
    Some(Array::from(&names).filter(&mut { is_ours }))
}

/// The site's own registration, if there is one; the outer `None` means that the browser has no service workers here.
async fn registration() -> Option<Option<ServiceWorkerRegistration>> {
    let window = web_sys::window()?;
    let found = JsFuture::from(get_registration().ok()?).await.ok()?;
    let found: Option<ServiceWorkerRegistration> =
        (!found.is_undefined()).then(|| found.unchecked_into());
    // The browser also returns the registration of a wider scope that contains this page, such as the host's own.
    let base = window.document()?.base_uri().ok()??;
    let folder = Url::new_with_base("./", &base).ok()?.href();
    Some(found.filter(|found| found.scope() == folder))
}

#[wasm_bindgen]
extern "C" {
    // In web-sys this does not catch what `navigator.serviceWorker` itself throws where a setting forbids it.
    #[wasm_bindgen(js_namespace = ["navigator", "serviceWorker"], js_name = getRegistration, catch)]
    fn get_registration() -> Result<Promise, JsValue>;

    // web-sys accepts only a string here, but under a Trusted Types policy it must be a `TrustedScriptURL`.
    #[wasm_bindgen(js_namespace = ["navigator", "serviceWorker"], catch)]
    fn register(address: &JsValue, options: &Object) -> Result<Promise, JsValue>;

    type TrustedTypePolicy;

    #[wasm_bindgen(js_namespace = trustedTypes, js_name = createPolicy, catch)]
    fn create_policy(name: &str, rules: &Object) -> Result<TrustedTypePolicy, JsValue>;

    #[wasm_bindgen(method, js_name = createScriptURL, catch)]
    fn create_script_url(this: &TrustedTypePolicy, address: &str) -> Result<JsValue, JsValue>;
}

/// The page's service worker, which baking wrote beside the page.
pub struct Worker {
    address: String,
    /// A policy name can be used once per page, so the policy stays for as long as this does.
    policy: OnceCell<Option<TrustedTypePolicy>>,
}

impl Worker {
    /// The worker that the mount element names. Only a baked page has one.
    pub fn find(marks: MountMarks) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let address = document
            .get_element_by_id(marks.id)?
            .get_attribute(marks.worker)?;
        Some(Self {
            address,
            policy: OnceCell::new(),
        })
    }

    /// The script's address as a `TrustedScriptURL`. <https://www.w3.org/TR/trusted-types/>
    fn trusted(&self, address: &str) -> JsValue {
        let policy = self.policy.get_or_init(policy).as_ref();
        let trusted = policy.map(|policy| policy.create_script_url(address));
        // Without Trusted Types, a string will do.
        trusted
            .and_then(Result::ok)
            .unwrap_or_else(|| address.into())
    }
}

fn policy() -> Option<TrustedTypePolicy> {
    let rules = Object::new();
    let same = Closure::<dyn Fn(JsValue) -> JsValue>::new(|address| address);
    Reflect::set(&rules, &"createScriptURL".into(), &same.into_js_value()).ok()?;
    create_policy("unfold", &rules).ok()
}
